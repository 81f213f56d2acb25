"""One module per SDK: `call(url)` makes a call, `plain(result)` is its result as JSON, `Error` is its class of errors."""
