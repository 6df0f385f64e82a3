import { i18n } from '#i18n';
import {
  type MarkColour,
  type MarkKind,
  type MarkStyles,
  markColours,
  markKinds,
} from '@/lib/model/mark-style';
import { Icon } from '../parts/icon';

interface MarkSettingsProps {
  styles: MarkStyles;
  onChange: (styles: MarkStyles) => void;
}

const colours = Object.keys(markColours) as MarkColour[];

/** Which kinds are marked, and in which colour; each keeps a line of its own, to be told apart without colour. */
export function MarkSettings({ styles, onChange }: MarkSettingsProps) {
  return (
    <ul class="mark-settings">
      {markKinds.map((kind) => (
        <MarkSetting key={kind} kind={kind} styles={styles} onChange={onChange} />
      ))}
    </ul>
  );
}

function MarkSetting({ kind, styles, onChange }: MarkSettingsProps & { kind: MarkKind }) {
  const shown = !styles.hidden.includes(kind);
  const name = kind === 'figure' ? i18n.t('library.views.figures') : i18n.t(`kinds.${kind}`);
  const chosen = styles.colours[kind];
  return (
    <li class="mark-setting">
      <label class="mark-shown">
        <input
          type="checkbox"
          class="facet-box pz-focusable"
          checked={shown}
          onChange={() => {
            const others = styles.hidden.filter((each) => each !== kind);
            onChange({ ...styles, hidden: shown ? [...others, kind] : others });
          }}
        />
        <Icon name={kind} size={14} />
        <span
          class={`mark-sample mark-${kind}`}
          style={{ textDecorationColor: markColours[chosen] }}
        >
          {name}
        </span>
      </label>
      <fieldset class="mark-colours" disabled={!shown}>
        <legend class="pz-unseen">{i18n.t('library.settings.colourOf', [name])}</legend>
        {colours.map((colour) => (
          <label
            key={colour}
            class="mark-colour"
            title={i18n.t(`library.settings.colours.${colour}`)}
          >
            <input
              type="radio"
              name={`colour-${kind}`}
              class="pz-unseen"
              aria-label={i18n.t(`library.settings.colours.${colour}`)}
              checked={colour === chosen}
              onChange={() =>
                onChange({ ...styles, colours: { ...styles.colours, [kind]: colour } })
              }
            />
            <span class="mark-swatch" style={{ backgroundColor: markColours[colour] }}>
              {colour === chosen && <Icon name="check" size={14} />}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
