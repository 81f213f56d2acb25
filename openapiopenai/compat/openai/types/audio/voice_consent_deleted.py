# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.voice_consent_deleted_resource import VoiceConsentDeletedResource as VoiceConsentDeleted
__all__ = ["VoiceConsentDeleted"]
