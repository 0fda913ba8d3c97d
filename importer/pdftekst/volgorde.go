package pdftekst

import (
	"fmt"

	"dossiercheck/importer/page"
)

// inOrder does n things, several at the same time, and hands the results to give in their
// order. The first error ends it.
func inOrder(n, atOnce int, do func(i int) (page.Page, error), give func(page.Page) error) error {
	type result struct {
		p   page.Page
		err error
	}
	out := make([]chan result, n)
	for i := range out {
		out[i] = make(chan result, 1)
	}
	room, stop := make(chan struct{}, atOnce), make(chan struct{})
	go func() {
		for i := range n {
			select {
			case room <- struct{}{}:
			case <-stop:
				return
			}
			go func() {
				var r result
				defer func() {
					if x := recover(); x != nil {
						r.err = fmt.Errorf("kijken liep vast: %v", x)
					}
					out[i] <- r
					<-room
				}()
				r.p, r.err = do(i)
			}()
		}
	}()
	defer func() {
		close(stop)
		for range atOnce { // what is under way still uses the document
			room <- struct{}{}
		}
	}()
	for i := range n {
		r := <-out[i]
		if r.err != nil {
			return r.err
		}
		if err := give(r.p); err != nil {
			return err
		}
	}
	return nil
}
