# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tuning_integration import FineTuningIntegration as FineTuningJobWandbIntegrationObject
__all__ = ["FineTuningJobWandbIntegrationObject"]
