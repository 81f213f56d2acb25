# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_voice_consent_request import CreateVoiceConsentRequestDict as VoiceConsentCreateParams
from ..._types import FileTypes as FileTypes
__all__ = ["VoiceConsentCreateParams", "FileTypes"]
