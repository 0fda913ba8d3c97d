# Dossiercheck. The two commands for a fresh machine: `make demo` and `make test`.

GO        ?= go
UIT       := uit
VOORBEELD := assets/voorbeelden/met-gaten/docs
PEILDATUM := $(shell sed -n 's/^ *"peildatum": *"\(.*\)",*/\1/p' assets/voorbeelden/met-gaten/truth.json)
# One set of flags for every build with a window: another set compiles the OpenGL binding again.
VENSTER   := -tags migrated_fynedo -trimpath -ldflags '-s -w'
ZONDER    := CGO_ENABLED=0 $(GO)

.PHONY: demo test test-window vet lint bouw headless windows wine meten bench voorbeelden handboek schoon

# Installs what is missing, builds, judges the example dossier and opens the window on it.
demo:
	.ci/pakketten bouw
	$(MAKE) --no-print-directory bouw
	mkdir -p $(UIT)
	./dossiercheck check --peildatum $(PEILDATUM) --rapport $(UIT)/met-gaten.pdf $(VOORBEELD)
	./dossiercheck check --json --peildatum $(PEILDATUM) $(VOORBEELD) > $(UIT)/met-gaten.json
	@echo "JSON: $(UIT)/met-gaten.json   rapport: $(UIT)/met-gaten.pdf"
	.ci/toon-venster

# Everything that needs no display and no cgo.
test: vet lint
	$(ZONDER) test -tags headless ./...

vet:
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); echo "gofmt: zie hierboven"; exit 1; }
	$(ZONDER) vet -tags headless ./...
	$(ZONDER) vet -tags ci ./app/start
	GOOS=windows $(ZONDER) vet -tags ci ./...
	GOOS=darwin GOARCH=arm64 $(ZONDER) vet -tags 'headless ci' ./...

lint:
	$(ZONDER) build -C .ci/gereedschap -o $(CURDIR)/$(UIT)/staticcheck honnef.co/go/tools/cmd/staticcheck
	CGO_ENABLED=0 $(UIT)/staticcheck -tags headless ./...

# The slow lane: the real window under a virtual display.
test-window:
	.ci/pakketten bouw scherm
	$(MAKE) --no-print-directory bouw
	.ci/venstertest

bouw:
	CGO_ENABLED=1 $(GO) build $(VENSTER) -o dossiercheck .

headless:
	$(ZONDER) build -trimpath -ldflags '-s -w' -tags headless -o dossiercheck-headless .

windows:
	.ci/pakketten windows
	.ci/windows-bron
	CGO_ENABLED=1 GOOS=windows GOARCH=amd64 CC=x86_64-w64-mingw32-gcc \
	  $(GO) build -tags migrated_fynedo -trimpath -ldflags '-s -w -H=windowsgui' -o dossiercheck.exe .
	.ci/wine dossiercheck.exe

# Recognition on the labelled corpus and the example dossiers.
meten:
	$(ZONDER) run ./importer/meten

bench:
	$(ZONDER) test -tags headless -run '^$$' -bench . -benchmem ./...

voorbeelden:
	$(ZONDER) run ./assets/voorbeelden/maak

handboek:
	$(ZONDER) test ./checker/toetsen -run Handboek -update

schoon:
	rm -rf $(UIT) dossiercheck dossiercheck.exe dossiercheck-headless *.syso
