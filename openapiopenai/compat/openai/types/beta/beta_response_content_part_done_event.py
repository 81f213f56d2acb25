# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_content_part_done_event import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
from openapiopenai.models.output_content import OutputContent as Part
from openapiopenai.models.reasoning_text_content import ReasoningTextContent as PartReasoningText
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .beta_response_output_text import BetaResponseOutputText as BetaResponseOutputText
from .beta_response_output_refusal import BetaResponseOutputRefusal as BetaResponseOutputRefusal
__all__ = ["BetaResponseContentPartDoneEvent", "Part", "PartReasoningText", "Agent", "PropertyInfo", "BaseModel", "BetaResponseOutputText", "BetaResponseOutputRefusal"]
