# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_source_param import InlineSkillSourceParamDict as InlineCapabilitySourceParam
__all__ = ["InlineCapabilitySourceParam"]
