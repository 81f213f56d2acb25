# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
VoiceConsentListParams = TypedDict("VoiceConsentListParams", {"after": str, "limit": int}, total=False)
