// A form with data-passkey asks the browser for a passkey and posts what it answers. Where the browser knows none, the form stays away.
const knows = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;
for (const form of knows ? document.querySelectorAll('form[data-passkey]') : []) {
  form.hidden = false;
  form.querySelector('button').addEventListener('click', async () => {
    const trouble = form.querySelector('[data-trouble]');
    trouble.textContent = '';
    try {
      const options = JSON.parse(form.dataset.options);
      const credential = form.dataset.passkey === 'create'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.credential.value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch {
      trouble.textContent = 'That did not work, or was broken off. Try again, or use the other way.';
    }
  });
}
