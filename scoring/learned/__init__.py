"""What the learned readers of plain words share: words, matters, concepts and weights."""
