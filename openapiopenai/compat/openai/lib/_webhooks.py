# Names of `openai.lib._webhooks`.
from openapiopenai.helpers.webhooks import is_signed as webhook_signature_matches

__all__ = ["webhook_signature_matches"]
