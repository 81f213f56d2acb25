# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_voice_consent_request import CreateVoiceConsentRequestDict as VoiceConsentCreateParams
__all__ = ["VoiceConsentCreateParams"]
