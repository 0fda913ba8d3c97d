// Package onderdelen holds the window's own widgets and layouts.
//
// They only show what they are given and call back; they know no dossier store and start
// nothing themselves. Three ideas carry them.
//
// # Height follows width
//
// Fyne asks a widget for its smallest size before it knows how wide it will be, which goes
// wrong for paragraphs. Here whatever holds running text answers HoogteBij(width), the
// layouts (Kolom, Rij, Stroom, Om) pass the question on, and Rol, the scrolling area, asks it.
//
// # Own letters in lists
//
// Rows draw canvas.Text and shorten it themselves (Kort): a Fyne label that shortens its text
// costs a hundred times more while scrolling.
//
// # Never colour alone
//
// A mark (Merk) has a shape, a word and a colour, in this order of importance.
package onderdelen
