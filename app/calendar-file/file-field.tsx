import { Icon } from '../design/index.ts';
import { t } from '../words/index.ts';

/** Opens the device's own way of choosing a file. The page keeps no name of it. */
export function FileField({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <div class="field-group">
      <label class="button button-quiet button-wide calendar-file">
        <Icon name="book" />
        <span>{t('calendar-file.file')}</span>
        <input
          class="unseen"
          id="calendar-file"
          type="file"
          accept=".ics,.ical,.ifb,.icalendar,text/calendar"
          aria-describedby="calendar-file-hint"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint" id="calendar-file-hint">
        {t('calendar-file.fileHint')}
      </p>
    </div>
  );
}
