/** Two throw-away visors (visor-rpc 0.3). */
export const KEY_A = '029953a75f8b7367e22f173af9d7d30fb44aace51e19c8197902a7b87332d99878'
export const KEY_B = '028e0c36daf918dfdcb588a22faac47000170ec8348bd7f064abb89d26a90423be'
