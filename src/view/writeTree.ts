/** Writes trees of SVG elements into the document, touching only what differs. */
import type { Tree } from "../picture/svgTree.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";

const fill = <E extends Element>(element: E, { attributes, children }: Tree): E => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (typeof children === "string") element.textContent = children;
  else element.append(...children.map(createElement));
  return element;
};

const createElement = (tree: Tree): Element => fill(document.createElementNS(NAMESPACE, tree.tag), tree);

/** The element of a tree whose tag is g. */
export const createGroup = (tree: Tree): SVGGElement => fill(document.createElementNS(NAMESPACE, "g"), tree);

const patchAttributes = (element: Element, before: Tree["attributes"], after: Tree["attributes"]): void => {
  for (const name of Object.keys(before)) if (!(name in after)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(after)) if (before[name] !== value) element.setAttribute(name, value);
};

/** @param before what the element was made from, or last patched to */
export const patchElement = (element: Element, before: Tree, after: Tree): void => {
  patchAttributes(element, before.attributes, after.attributes);
  if (typeof after.children === "string") {
    if (before.children !== after.children) element.textContent = after.children;
    return;
  }
  if (typeof before.children === "string") {
    element.replaceChildren(...after.children.map(createElement));
    return;
  }
  const [old, elements] = [before.children, [...element.children]];
  for (const [i, child] of after.children.entries()) {
    const [was, place] = [old[i], elements[i]];
    if (!was || !place) element.append(createElement(child));
    else if (was.tag === child.tag) patchElement(place, was, child);
    else place.replaceWith(createElement(child));
  }
  for (const rest of elements.slice(after.children.length)) rest.remove();
};
