"""How the networks are made and measured: training, calibration, accuracy, reference vectors."""
