# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_instructions_append_event import LiveInstructionsAppendEvent as InstructionsAppendEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InstructionsAppendEvent", "BaseModel"]
