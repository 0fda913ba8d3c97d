package page

// Attachment is a file inside another one: in an e-mail, a Word file or a PDF. A reader names
// it; its bytes are asked for later, by its place in File.Attachments.
type Attachment struct {
	Name string // as the sender called it; not cleaned, and possibly empty
	// Decor is set for a small picture of a letterhead or a signature under an e-mail: it is
	// named, but it is no paper of a dossier.
	Decor bool
	// Reason says why its bytes cannot be had, empty when they can.
	Reason string
}
