"""Flash sales (秒杀): few goods, many buyers, one moment. Who comes in is counted twice: quickly, and for good."""
