"""What SDKs have, and what they do where a server differs from its document: tried, release by release."""
