module skywire-cli/conformance

go 1.21
