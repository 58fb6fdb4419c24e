// Counts the remaining time down; without this script the page still names the deadline.
const clock = document.querySelector("time[data-seconds]");
if (clock) {
  const end = performance.now() + Number(clock.dataset.seconds) * 1000;
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    const two = (n) => String(n).padStart(2, "0");
    clock.textContent = `${two(Math.floor(left / 60))}:${two(left % 60)}`;
    clock.classList.toggle("urgent", left < 60);
    if (left > 0) setTimeout(tick, 500);
    else setTimeout(() => location.reload(), 1500);
  };
  tick();
}
