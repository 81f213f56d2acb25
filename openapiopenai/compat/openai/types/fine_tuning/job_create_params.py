# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_fine_tuning_job_request import CreateFineTuningJobRequestDict as JobCreateParams
from openapiopenai.models.create_fine_tuning_job_request_hyperparameters import CreateFineTuningJobRequestHyperparametersDict as Hyperparameters
from openapiopenai.models.create_fine_tuning_job_request_integrations_item import CreateFineTuningJobRequestIntegrationsItemDict as Integration
from openapiopenai.models.create_fine_tuning_job_request_integrations_item_wandb import CreateFineTuningJobRequestIntegrationsItemWandbDict as IntegrationWandb
from openapiopenai.models.fine_tune_method import FineTuneMethodDict as Method
from ..._types import SequenceNotStr as SequenceNotStr
from .dpo_method_param import DpoMethodParam as DpoMethodParam
from ..shared_params.metadata import Metadata as Metadata
from .supervised_method_param import SupervisedMethodParam as SupervisedMethodParam
from .reinforcement_method_param import ReinforcementMethodParam as ReinforcementMethodParam
__all__ = ["JobCreateParams", "Hyperparameters", "Integration", "IntegrationWandb", "Method", "SequenceNotStr", "DpoMethodParam", "Metadata", "SupervisedMethodParam", "ReinforcementMethodParam"]
