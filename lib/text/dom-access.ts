/**
 * Reads the DOM past what a page can shadow: `<form><input name=parentNode>` hides `form.parentNode`, `<img name=body>`
 * hides `document.body`. The prototypes' own getters and methods are not fooled. They are looked up on the object's own
 * prototype chain, so that documents without a window (`DOMParser`) and of other realms are read too.
 */

/** What the walks of a page need, for the nodes of one realm. */
export interface DomAccess {
  nodeType(node: Node): number;
  parentNode(node: Node): Node | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** Upper case, also for SVG and XHTML. */
  tagName(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** Whether it has any attribute: asking for each costs more than all else of a walk. */
  hasAttributes(element: Element): boolean;
  /** An open one; null for a closed one. */
  shadowRoot(element: Element): ShadowRoot | null;
}

const upperCase = new Map<string, string>();

/** Pages make up few tag names; one that makes up many is not remembered. */
function remember(name: string): string {
  const upper = name.toUpperCase();
  if (upperCase.size < 500) upperCase.set(name, upper);
  return upper;
}

const known = new WeakMap<object, DomAccess>();

/** The access for the realm of `node`. */
export function domAccess(node: Node): DomAccess {
  const prototype = ownerOf(node, 'firstChild');
  const before = prototype && known.get(prototype);
  if (before) return before;
  const nodeType = getter<number>(node, 'nodeType');
  const parentNode = getter<Node | null>(node, 'parentNode');
  const firstChild = getter<Node | null>(node, 'firstChild');
  const nextSibling = getter<Node | null>(node, 'nextSibling');
  let tagName: ((object: object) => string) | undefined;
  let attribute: ((object: object, name: string) => string | null) | undefined;
  let hasAttributes: ((object: object) => boolean) | undefined;
  let shadowRoot: ((object: object) => ShadowRoot | null) | undefined;
  const access: DomAccess = {
    nodeType,
    parentNode,
    firstChild,
    nextSibling,
    tagName(element) {
      tagName ??= getter<string>(element, 'tagName');
      const name = tagName(element);
      return upperCase.get(name) ?? remember(name);
    },
    attribute(element, name) {
      attribute ??= method<[string], string | null>(element, 'getAttribute');
      return attribute(element, name);
    },
    hasAttributes(element) {
      hasAttributes ??= method<[], boolean>(element, 'hasAttributes');
      return hasAttributes(element);
    },
    shadowRoot(element) {
      shadowRoot ??= getter<ShadowRoot | null>(element, 'shadowRoot');
      return shadowRoot(element) ?? null;
    },
  };
  if (prototype) known.set(prototype, access);
  return access;
}

/** The property `name` of a DOM object as its interface defines it. */
export function propertyOf<T>(object: object, name: string): T {
  return getter<T>(object, name)(object);
}

/** Calls the method `name` of a DOM object as its interface defines it. */
export function callOf<T>(object: object, name: string, ...parameters: unknown[]): T {
  return method<unknown[], T>(object, name)(object, ...parameters);
}

function ownerOf(object: object, name: string): object | null {
  let prototype = Object.getPrototypeOf(object);
  while (prototype && !Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype);
  return prototype;
}

function getter<T>(object: object, name: string): (object: object) => T {
  const owner = ownerOf(object, name);
  const get = owner && Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) return (other) => (other as Record<string, T>)[name] as T;
  return (other) => get.call(other) as T;
}

function method<P extends unknown[], T>(
  object: object,
  name: string,
): (object: object, ...parameters: P) => T {
  const owner = ownerOf(object, name) as Record<string, (...parameters: P) => T> | null;
  const call = owner?.[name];
  if (!call) throw new TypeError(`no method ${name}`);
  return (other, ...parameters) => call.apply(other, parameters);
}
