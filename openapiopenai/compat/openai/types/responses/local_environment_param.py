# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_environment_param import LocalEnvironmentParamDict as LocalEnvironmentParam
from .local_skill_param import LocalSkillParam as LocalSkillParam
__all__ = ["LocalEnvironmentParam", "LocalSkillParam"]
