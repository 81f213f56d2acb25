# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.voice_consent_deleted_resource import VoiceConsentDeletedResource as VoiceConsentDeleted
from ..._models import BaseModel as BaseModel
__all__ = ["VoiceConsentDeleted", "BaseModel"]
