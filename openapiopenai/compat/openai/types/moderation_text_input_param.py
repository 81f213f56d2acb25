# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_moderation_request_input_item_text import CreateModerationRequestInputItemTextDict as ModerationTextInputParam
__all__ = ["ModerationTextInputParam"]
