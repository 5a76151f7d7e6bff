<?php
// WordPress asks no address of its own machine, and no port but 80, 443 and 8080: here the site is on one.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn () => range(1, 65535));
// A certificate that this machine has made for itself is enough.
add_filter('https_ssl_verify', '__return_false');
// Nothing outside is asked: for news, for versions, for pictures of authors.
add_filter('pre_http_request', fn ($answer, $options, $address) => preg_match('#^https?://(localhost|127\.0\.0\.1)[:/]#', $address) ? $answer : new WP_Error('http_request_failed', 'not asked here'), 10, 3);
add_filter('pre_option_show_avatars', '__return_zero');
