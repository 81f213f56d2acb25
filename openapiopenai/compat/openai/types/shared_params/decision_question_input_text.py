# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.user_message_input_text import UserMessageInputTextDict as DecisionQuestionInputText
__all__ = ["DecisionQuestionInputText"]
