"""What programs do with packages that bring no tests: a file per package, run with both SDKs."""
