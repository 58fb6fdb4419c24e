/** Stands in a list of goods that are to be named one by one, as long as none is. */
export const NONE_YET = "none-yet";
