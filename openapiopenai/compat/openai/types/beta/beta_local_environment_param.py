# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_environment_param import LocalEnvironmentParamDict as BetaLocalEnvironmentParam
from .beta_local_skill_param import BetaLocalSkillParam as BetaLocalSkillParam
__all__ = ["BetaLocalEnvironmentParam", "BetaLocalSkillParam"]
