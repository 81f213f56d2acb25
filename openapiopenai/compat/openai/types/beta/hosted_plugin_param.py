# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.inline_skill_param import InlineSkillParamDict as HostedPluginParam
from .inline_capability_source_param import InlineCapabilitySourceParam as InlineCapabilitySourceParam
__all__ = ["HostedPluginParam", "InlineCapabilitySourceParam"]
