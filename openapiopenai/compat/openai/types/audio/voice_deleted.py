# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.voice_deleted import VoiceDeleted as VoiceDeleted
from ..._models import BaseModel as BaseModel
