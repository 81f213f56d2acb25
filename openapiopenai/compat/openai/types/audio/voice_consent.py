# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.voice_consent_resource import VoiceConsentResource as VoiceConsent
from ..._models import BaseModel as BaseModel
__all__ = ["VoiceConsent", "BaseModel"]
