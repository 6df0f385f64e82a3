import { useRef, useState } from 'preact/hooks';

type Callbacks = Readonly<Record<string, (...args: never[]) => void>>;

/**
 * Callbacks that stay the same ones for as long as a component lives, and do what those given last do. A row that is given the same
 * as before is not drawn anew (`@preact/signals` compares what is given to components that speak, for the words follow the
 * language that is chosen).
 */
export function useSteady<Given extends Callbacks>(given: Given): Given {
  const last = useRef(given);
  last.current = given;
  const [steady] = useState(() =>
    Object.fromEntries(
      Object.keys(given).map((name) => [
        name,
        (...args: never[]) => (last.current[name] as Given[string])(...args),
      ]),
    ),
  );
  return steady as Given;
}
