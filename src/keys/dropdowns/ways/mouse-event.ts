/** What a mouse sends of this type, the name of a pointer or mouse event. */
export const mouseEvent = (type: string, init: MouseEventInit): MouseEvent =>
  type.startsWith('pointer') ? new PointerEvent(type, { ...init, pointerType: 'mouse' }) : new MouseEvent(type, init);
