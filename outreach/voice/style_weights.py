"""Weights of the AI-sounding model; written by `python -m bench.fit_voice`."""

INTERCEPT = -3.798
WEIGHTS = {
    "pleasantry": 0.385,
    "approach": 0.857,
    "praise": 1.248,
    "enthusiasm": 0.153,
    "soft_ask": 0.591,
    "benefit": 0.751,
    "participle": 0.395,
    "contrast": 0.334,
    "scene": 0.536,
    "excess": 0.201,
    "triad": 0.568,
    "dash": 0.392,
    "abstract": 0.000,
    "breadth": 1.554,
    "short": -1.614,
    "even": 0.543,
    "concrete": -0.555,
    "named": 0.000,
    "rough": -0.940,
}
