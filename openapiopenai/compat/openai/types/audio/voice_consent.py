# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.voice_consent_resource import VoiceConsentResource as VoiceConsent
__all__ = ["VoiceConsent"]
