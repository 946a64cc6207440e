/** One line of the list of shortcuts: keys as they are said, `Ctrl` standing for ⌘ on macOS. */
export interface ShortcutWords {
  readonly keys: readonly string[];
  readonly does: string;
}

interface ShortcutGroup {
  readonly title: string;
  readonly lines: readonly ShortcutWords[];
}

/** The list of shortcuts, in the order in which one learns them. It comes when it is opened. */
export const shortcuts: {
  readonly title: string;
  readonly find: string;
  readonly nothing: string;
  readonly groups: readonly ShortcutGroup[];
} = {
  title: 'Keyboard shortcuts',
  find: 'Find a shortcut',
  nothing: 'No shortcut by that name',
  groups: [
    {
      title: 'In a map',
      lines: [
        { keys: ['← → ↑ ↓'], does: 'Move in the grid' },
        { keys: ['Ctrl+arrow'], does: 'To the edge' },
        { keys: ['Home', 'End'], does: 'Ends of the lane' },
        { keys: ['Page Up', 'Page Down'], does: 'By stage' },
        { keys: ['any letter'], does: 'Replace the text, or begin a card' },
        { keys: ['Enter', 'F2'], does: 'Edit' },
        { keys: ['Esc'], does: 'Leave' },
        { keys: ['Tab', 'Shift+Tab'], does: 'While editing: on to the next, back' },
        { keys: ['Ctrl+Enter'], does: 'New card in this cell' },
        { keys: ['Alt+arrow'], does: 'Move the card, step, stage or lane' },
        { keys: ['Ctrl+Alt+→', 'Ctrl+Alt+←'], does: 'Insert a step' },
        { keys: ['Ctrl+Alt+Shift+→', 'Ctrl+Alt+Shift+←'], does: 'Insert a stage' },
        { keys: ['Ctrl+Alt+↓', 'Ctrl+Alt+↑'], does: 'Insert a lane' },
        { keys: ['Ctrl+D'], does: 'Duplicate the card, step, stage or lane' },
        { keys: ['Shift+Alt+→', 'Shift+Alt+←'], does: 'Lay the card over more steps, fewer' },
        { keys: ['Ctrl+Shift+.', 'Ctrl+Shift+,', 'Ctrl+Shift+/'], does: 'Wider, narrower, usual column' },
        { keys: ['Delete'], does: 'Delete' },
      ],
    },
    {
      title: 'While writing a card',
      lines: [
        { keys: ['!'], does: 'Pain point' },
        { keys: ['*'], does: 'Moment of truth' },
        { keys: ['+'], does: 'Opportunity' },
        { keys: ['?'], does: 'Question' },
        { keys: ['"'], does: 'Quote' },
        { keys: ['@em'], does: 'Channel: email' },
        { keys: ['Shift+Enter'], does: 'New line' },
      ],
    },
    {
      title: 'On a point of the curve',
      lines: [
        { keys: ['1', '2', '3', '4', '5'], does: 'From the worst face to the best' },
        { keys: ['↑', '↓'], does: 'One face up or down; with Alt half of one' },
        { keys: ['any letter'], does: 'Write the reason' },
      ],
    },
    {
      title: 'On an opportunity in the matrix',
      lines: [
        { keys: ['← → ↑ ↓'], does: 'More or less impact, more or less effort' },
        { keys: ['Backspace'], does: 'Take its numbers away' },
      ],
    },
    {
      title: 'On the canvas',
      lines: [
        { keys: ['V', 'H'], does: 'Select, hand' },
        { keys: ['N', 'T', 'R', 'F'], does: 'Sticky note, text, shape, frame; Enter puts it in the middle' },
        { keys: ['C'], does: 'Connector; joins two picked things at once' },
        { keys: ['P'], does: 'Pen' },
        { keys: ['I'], does: 'Image: choose pictures, they come where the pointer is' },
        { keys: ['arrows'], does: 'Pan; move what is picked, with Shift further' },
        { keys: ['Alt+arrows'], does: 'Wider, narrower, taller, shorter, with Shift further' },
        { keys: ['Space+drag', 'wheel'], does: 'Pan' },
        { keys: ['Ctrl+wheel', 'Ctrl +', 'Ctrl −', 'Ctrl 0'], does: 'Zoom' },
        { keys: ['Shift+1', 'Shift+2'], does: 'Fit the board, fit what is picked' },
        { keys: ['Ctrl+A', 'Ctrl+D'], does: 'Pick all, duplicate' },
        { keys: ['Shift+Enter'], does: 'Tab picks more things, or one again' },
        { keys: ['Ctrl+G', 'Ctrl+Shift+G'], does: 'Group, ungroup; Enter goes into a group' },
        { keys: ['Ctrl+Shift+L'], does: 'Lock, unlock' },
        { keys: [']', '[', 'Ctrl+]', 'Ctrl+['], does: 'Forward, backward, to the front, to the back' },
        { keys: ['Shift+F10'], does: 'What can be done with what is picked' },
        { keys: ['Alt+F10'], does: 'To the bar at what is picked' },
        { keys: ['Alt+Delete'], does: 'Delete a frame with what lies in it' },
        { keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], does: 'Copy, cut, paste; a spreadsheet’s range too' },
        { keys: ['Ctrl+Z', 'Ctrl+Shift+Z'], does: 'Undo, redo what you did' },
      ],
    },
    {
      title: 'The board as a whole',
      lines: [
        { keys: ['Ctrl+F'], does: 'Find on this board' },
        { keys: ['Ctrl+K'], does: 'Commands: everything by its name' },
        { keys: ['Enter', 'Shift+Enter'], does: 'In the search: the next hit, the one before' },
        { keys: ['Esc'], does: 'Stop following somebody' },
        { keys: ['?'], does: 'This list' },
      ],
    },
    {
      title: 'While a vote is open',
      lines: [
        { keys: ['V', 'Shift+V'], does: 'Put a dot on what is picked, take one back' },
        { keys: ['Shift+click'], does: 'On the dots of a thing: take one back' },
      ],
    },
    {
      title: 'While presenting',
      lines: [
        { keys: ['→', 'Space', 'Page Down'], does: 'Next slide' },
        { keys: ['←', 'Shift+Space', 'Page Up'], does: 'Previous slide' },
        { keys: ['Home', 'End'], does: 'First slide, last slide' },
        { keys: ['a number'], does: 'To that slide' },
        { keys: ['Esc'], does: 'Stop presenting' },
      ],
    },
  ],
};
