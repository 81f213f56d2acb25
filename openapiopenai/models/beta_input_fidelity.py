"""`BetaInputFidelity`: another name of `InputFidelity`."""

from openapiopenai.models.input_fidelity import InputFidelity as BetaInputFidelity

__all__ = ["BetaInputFidelity"]
