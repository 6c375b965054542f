/** The hidden field by which a form shows that it was drawn by this desk for the browser that sends it. */
import { html, type Html } from "../../show/html.ts";

export const markField = (mark: string): Html => html`<input type="hidden" name="mark" value="${mark}" />`;
