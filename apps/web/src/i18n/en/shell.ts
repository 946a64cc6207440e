/** The words of the home page, the board's frame, its dialogs and joining. */
export const shell = {};
