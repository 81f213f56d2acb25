# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_reasoning_item import BetaReasoningItemDict as BetaResponseReasoningItemParam
from openapiopenai.models.summary_text_content import SummaryTextContentDict as Summary
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
from openapiopenai.models.reasoning_text_content import ReasoningTextContentDict as Content
__all__ = ["BetaResponseReasoningItemParam", "Summary", "Agent", "Content"]
