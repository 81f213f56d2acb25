# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_voice_consent_request import UpdateVoiceConsentRequestDict as VoiceConsentUpdateParams
__all__ = ["VoiceConsentUpdateParams"]
