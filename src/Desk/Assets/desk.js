// The pages work without this. With it: a decision asks once more, and a second press of a button does nothing.
document.addEventListener('submit', event => {
  const form = event.target;
  const ask = event.submitter?.dataset.ask ?? form.dataset.ask;
  if (form.dataset.sent || (ask && !window.confirm(ask))) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
});
window.addEventListener('pageshow', () => document.querySelectorAll('form').forEach(form => delete form.dataset.sent));
