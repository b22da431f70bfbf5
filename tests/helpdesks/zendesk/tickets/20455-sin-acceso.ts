import type { Story } from './story.ts';

/** In Spanish, worried. */
export const story: Story = {
  id: 20455,
  subject: 'No puedo entrar en mi tienda desde que cambié el correo',
  channel: 'email',
  status: 'open',
  priority: 'high',
  type: 'problem',
  tags: ['login', 'spanish'],
  requester: 'maria',
  assignee: 'tom',
  log: [
    {
      from: 'maria',
      ago: '1d 3h',
      text: `Buenos días:

Ayer cambié la dirección de correo de mi cuenta y desde entonces no puedo entrar. El mensaje de confirmación nunca llegó al correo nuevo, y el antiguo ya no existe. He mirado también en la carpeta de correo no deseado.

¿Me pueden ayudar, por favor? La semana que viene empieza el curso y es nuestra mejor época del año.

Un saludo,
María José Ibáñez`,
    },
    {
      from: 'ingrid',
      ago: '23h',
      text: `Hola, María José:

Gracias por escribirnos, y siento mucho que se haya quedado fuera justo ahora. Para poder abrirle la puerta necesito comprobar que la cuenta es suya: ¿me puede enviar el número de su última factura?

En cuanto lo tenga, le escribo el mismo día.

Un cordial saludo,
Ingrid`,
    },
    {
      from: 'maria',
      ago: '3h 5m',
      text: `Hola, Ingrid:

El número es INV-80316. Lo envié también ayer por el formulario, pero no he recibido respuesta y empiezo a preocuparme. Tengo doce pedidos sin contestar y no puedo verlos.

¿Cuánto tiempo puede tardar?

Gracias,
María José`,
    },
  ],
};
