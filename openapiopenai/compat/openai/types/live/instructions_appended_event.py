# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_instructions_appended_event import LiveInstructionsAppendedEvent as InstructionsAppendedEvent
__all__ = ["InstructionsAppendedEvent"]
