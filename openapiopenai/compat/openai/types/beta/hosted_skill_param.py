# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.environment_open_ai_hosted_skills_item import EnvironmentOpenAIHostedSkillsItemDict as HostedSkillParam
from openapiopenai.models.skill_reference_param import SkillReferenceParamDict as HostedSkillParamSkillReference
from openapiopenai.models.inline_skill_param import InlineSkillParamDict as HostedSkillParamInline
from .inline_capability_source_param import InlineCapabilitySourceParam as InlineCapabilitySourceParam
__all__ = ["HostedSkillParam", "HostedSkillParamSkillReference", "HostedSkillParamInline", "InlineCapabilitySourceParam"]
