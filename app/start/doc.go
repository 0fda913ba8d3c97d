// Package start opens the window: it makes the Fyne app, the store and the use cases, and
// hands them to package venster. It is the one place that needs cgo and a display; built with
// the tag headless it only says that there is no window in this program.
package start
